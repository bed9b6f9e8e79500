using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

/// <summary>Fills objects with values that are hard to carry; the same seed gives the same object everywhere.</summary>
sealed class Filler
{
    const int MaximumDepth = 7;

    static readonly string[] Texts =
    {
        "plain", "", "  lead trail ", "é ü 漢字 😀", "<a>&\"'</a> ]]>", "line1\nline2", "cr\r\nlf\ttab", "true", "0012", "x",
    };

    static readonly DateTime[] Times =
    {
        new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc),
        new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Unspecified),
        new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(1234567),
        DateTime.MinValue,
        DateTime.MaxValue,
    };

    static readonly double[] Doubles =
    {
        0.0, 0.1, -2.5, 1e21, 1.5e-7, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 12.0,
    };

    static readonly Dictionary<Type, Func<Filler, object>> Scalars = new Dictionary<Type, Func<Filler, object>>
    {
        [typeof(string)] = filler => filler.OneOf(Texts),
        [typeof(int)] = filler => filler.OneOf(new[] { 0, -1, 7, int.MaxValue, int.MinValue }),
        [typeof(long)] = filler => filler.OneOf(new[] { 0L, -1L, 7L, long.MaxValue, long.MinValue, 1L << 53 | 1 }),
        [typeof(short)] = filler => (short)filler.Next(99),
        [typeof(byte)] = filler => (byte)filler.Next(256),
        [typeof(bool)] = filler => filler.Next(2) == 0,
        [typeof(double)] = filler => filler.OneOf(Doubles),
        [typeof(float)] = filler => 1.5f,
        [typeof(decimal)] = filler => filler.OneOf(new[] { 0m, 12.50m, -0.0001m, 79228162514264337593543950335m }),
        [typeof(DateTime)] = filler => filler.OneOf(Times),
        [typeof(byte[])] = filler => new byte[] { 1, 2, 255 },
    };

    ulong state;

    public Filler(int seed)
    {
        state = (ulong)seed;
        Next(1);
    }

    /// <summary>An object of a message or of a fault's detail, and the envelope content that the serializer makes of it.</summary>
    public static string Write(DataContracts contracts, System.Xml.Linq.XName element, int seed, out object value)
    {
        const int attempts = 20;
        var type = contracts.Find(element);
        value = new Filler(seed).Value(type, 0, seed % 3 == 0 ? 0 : 6);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return contracts.Write(value, element);
            }
            catch (SerializationException) when (attempt <= attempts)
            {
                // A required member was left null by chance.
                value = new Filler(seed + 1000 * attempt).Value(type, 0, 6);
            }
        }
    }

    /// <summary>A value of a type; below the second level one of `nulls` values is null where it can be, none for 0.</summary>
    object Value(Type type, int depth, int nulls)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        var canBeNull = underlying != null || !type.IsValueType;
        if (canBeNull && (depth > MaximumDepth || (depth > 2 && nulls > 0 && Next(nulls) == 0)))
        {
            return null;
        }
        type = underlying ?? type;
        if (Scalars.TryGetValue(type, out var scalar))
        {
            return scalar(this);
        }
        return type.IsEnum ? Enumerated(type) : type.IsArray ? Items(type, depth, nulls) : Record(type, depth, nulls);
    }

    object Enumerated(Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToArray();
        if (type.GetCustomAttribute<FlagsAttribute>() == null || values.Length == 1)
        {
            return OneOf(values);
        }
        var count = 1 + Next(3);
        long flags = 0;
        for (var i = 0; i < count; i++)
        {
            flags |= Convert.ToInt64(OneOf(values));
        }
        return Enum.ToObject(type, flags);
    }

    object Items(Type type, int depth, int nulls)
    {
        var count = depth > 2 && Next(4) == 0 ? 0 : 1 + Next(3);
        var items = Array.CreateInstance(type.GetElementType(), count);
        for (var i = 0; i < count; i++)
        {
            items.SetValue(Value(type.GetElementType(), depth + 1, nulls * 3), i);
        }
        return items;
    }

    object Record(Type type, int depth, int nulls)
    {
        var concrete = depth == 0 ? type : OneOf(Concrete(type));
        var value = Activator.CreateInstance(concrete);
        if (value is IList list)
        {
            // An array type whose namespace is not that of its items becomes a class derived from List<T>.
            var item = concrete.BaseType.GetGenericArguments()[0];
            list.Add(Value(item, depth + 1, 0));
            list.Add(Value(item, depth + 1, 0));
            return list;
        }
        foreach (var member in DataContracts.Members(concrete))
        {
            member.SetValue(value, Value(member.PropertyType, depth + 1, nulls));
        }
        return value;
    }

    static Type[] Concrete(Type type)
    {
        var derived = type.GetCustomAttributes<KnownTypeAttribute>(false)
            .Select(known => known.Type)
            .Where(type.IsAssignableFrom);
        return (type.IsAbstract ? derived : derived.Concat(new[] { type })).ToArray();
    }

    T OneOf<T>(T[] values)
    {
        return values[Next(values.Length)];
    }

    // Knuth's linear congruential generator: the sequence must not depend on the version of the runtime.
    int Next(int bound)
    {
        state = unchecked(state * 6364136223846793005UL + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)bound);
    }
}
