using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PCSC.Exceptions;
using PCSC.Interop;

namespace PCSC;

/// <summary>Protocol control information: the record that tells SCardTransmit which protocol a command goes out in.</summary>
/// <remarks>
/// Shape: SCARD_IO_REQUEST, two DWORDs (the protocol, and a length), then the protocol's own bytes; 16 bytes without these on
/// 64-bit Linux, 8 on Windows and macOS. The records of <see cref="GetPci"/> live as long as the process and are never written again.
/// Source: pcsc-lite 1.9, pcsclite.h; Windows SDK, winscard.h.
/// </remarks>
public sealed unsafe class SCardPCI : IDisposable
{
    private static readonly Platform Native = Platform.Current;

    private readonly byte[] _record;

    /// <summary>A record without a protocol: room for what comes back with an answer.</summary>
    public SCardPCI()
        : this(SCardProtocol.Unset, bufLength: 0)
    {
    }

    /// <param name="protocol">One protocol, not a set.</param>
    /// <param name="bufLength">Bytes of the protocol's own.</param>
    public SCardPCI(SCardProtocol protocol, int bufLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bufLength);
        _record = GC.AllocateArray<byte>(Native.IoRequestBytes + bufLength, pinned: true);
        Native.WriteIoRequest(protocol, _record);
    }

    /// <param name="protocol">One protocol, not a set.</param>
    /// <param name="pciData">The protocol's own bytes.</param>
    public SCardPCI(SCardProtocol protocol, byte[] pciData)
        : this(protocol, pciData?.Length ?? throw new ArgumentNullException(nameof(pciData))) =>
        pciData.CopyTo(_record, Native.IoRequestBytes);

    /// <summary>Address of the record for T=0, and so on.</summary>
    public static IntPtr T0 { get; } = Allocate(SCardProtocol.T0);

    public static IntPtr T1 { get; } = Allocate(SCardProtocol.T1);

    public static IntPtr Raw { get; } = Allocate(SCardProtocol.Raw);

    public SCardProtocol Protocol => Native.FromNative(Native.ReadDword(_record, 0));

    /// <summary>Length of the record in bytes.</summary>
    public int PciLength => (int)Native.ReadDword(_record, Native.DwordBytes);

    /// <summary>The protocol's own bytes; null when there are none.</summary>
    public byte[]? Data => _record.Length > Native.IoRequestBytes ? _record[Native.IoRequestBytes..] : null;

    /// <summary>Address of the record, for as long as this object lives.</summary>
    internal nint Address => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_record));

    /// <param name="protocol">One protocol, not a set.</param>
    /// <returns>Address of the record.</returns>
    /// <exception cref="InvalidProtocolException">The protocol is none of T0, T1 and Raw.</exception>
    public static IntPtr GetPci(SCardProtocol protocol) => protocol switch
    {
        SCardProtocol.T0 => T0,
        SCardProtocol.T1 => T1,
        SCardProtocol.Raw => Raw,
        _ => throw new InvalidProtocolException(
            SCardError.ProtocolMismatch,
            $"Commands cannot be sent in protocol '{protocol}': one of T0, T1 and Raw is needed. A direct connection has none; connect to a card."),
    };

    /// <summary>Nothing to free: the type is disposable because it is so in the package that this project stands for.</summary>
    public void Dispose()
    {
    }

    private static nint Allocate(SCardProtocol protocol)
    {
        var record = RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(SCardPCI), Native.IoRequestBytes);
        Native.WriteIoRequest(protocol, new Span<byte>((void*)record, Native.IoRequestBytes));
        return record;
    }
}
