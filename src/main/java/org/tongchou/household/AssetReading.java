package org.tongchou.household;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Fraction;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.rulepack.VehicleType;

/** Reads one asset; its kind says which fields it has. */
final class AssetReading {

    private static final long LARGEST_AREA = 1_000_000;

    /** The kinds of assets as documents name them. */
    enum Kind {
        DEPOSIT, SECURITIES, FUND, INSURANCE_CASH_VALUE, CLAIM, ONLINE_FINANCE, VEHICLE, HOUSING, COMPANY
    }

    private AssetReading() {
    }

    /** The asset; empty if it has a fault. Without a known kind its fields are read as far as any kind has them. */
    static Optional<Asset> read(Cursor asset) {
        Kind kind = asset.oneOf("kind", Kind.class);
        if (asset.isFaulty("kind")) {
            anyKind(asset);
            return Optional.empty();
        }
        Asset read = switch (kind) {
            case VEHICLE -> new Asset.Vehicle(asset.oneOf("type", VehicleType.class), asset.optionalAmount("amount"));
            case HOUSING -> new Asset.Housing(area(asset));
            case COMPANY -> new Asset.Company(asset.amount("subscribedCapital"));
            default -> new Asset.Financial(Asset.Financial.Kind.valueOf(kind.name()), asset.amount("amount"));
        };
        asset.close();
        return asset.faults().isWithin(asset.pointer()) ? Optional.empty() : Optional.of(read);
    }

    private static void anyKind(Cursor asset) {
        asset.optionalOneOf("type", VehicleType.class);
        asset.optionalAmount("amount");
        asset.optionalAmount("subscribedCapital");
        asset.optionalNumber("areaSquareMetres", LARGEST_AREA);
        asset.close();
    }

    private static Fraction area(Cursor asset) {
        Optional<BigDecimal> area = asset.optionalNumber("areaSquareMetres", LARGEST_AREA);
        if (area.isEmpty()) {
            asset.fault("areaSquareMetres", "missing");
        }
        return Fraction.of(area.orElse(BigDecimal.ZERO));
    }
}
