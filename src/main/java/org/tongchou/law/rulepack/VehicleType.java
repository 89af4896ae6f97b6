package org.tongchou.law.rulepack;

/** What a registered vehicle is; a province may leave some types out of the count. */
public enum VehicleType {
    CAR, TRUCK, MOTORCYCLE, E_BIKE, DISABILITY_VEHICLE, AGRICULTURAL_VEHICLE, LIVELIHOOD_VEHICLE, MEDICAL_VEHICLE, OTHER
}
