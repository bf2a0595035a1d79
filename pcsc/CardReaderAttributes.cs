using PCSC.Extensions;
using PCSC.Interop;

namespace PCSC;

/// <summary>Attributes of reader and card.</summary>
internal sealed unsafe partial class CardReader
{
    /// <summary>Room for any attribute: MAX_BUFFER_SIZE of pcsc-lite.</summary>
    private const int MaxAttribute = 264;

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer, int receiveBufferSize)
    {
        fixed (byte* value = receiveBuffer.AsSpan(0, receiveBufferSize))
        {
            var length = (nuint)receiveBufferSize;
            var error = Winscard.SCardGetAttrib(card.Connected(), (nuint)attributeId, value, &length).ToError();
            return error is SCardError.Success
                ? (int)length
                : throw error.ToException($"Reading attribute {(SCardAttribute)attributeId} of reader '{Name}'");
        }
    }

    public int GetAttrib(IntPtr attributeId, byte[] receiveBuffer) => GetAttrib(attributeId, receiveBuffer, receiveBuffer?.Length ?? 0);

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer, int receiveBufferSize) =>
        GetAttrib((nint)attributeId, receiveBuffer, receiveBufferSize);

    public int GetAttrib(SCardAttribute attributeId, byte[] receiveBuffer) => GetAttrib((nint)attributeId, receiveBuffer);

    public byte[] GetAttrib(SCardAttribute attributeId) => GetAttrib((nint)attributeId);

    public byte[] GetAttrib(IntPtr attributeId)
    {
        var value = new byte[MaxAttribute];
        return value[..GetAttrib(attributeId, value)];
    }

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer, int sendBufferLength)
    {
        fixed (byte* value = sendBuffer.AsSpan(0, sendBufferLength))
        {
            var error = Winscard.SCardSetAttrib(card.Connected(), (nuint)attributeId, value, (nuint)sendBufferLength).ToError();
            if (error is not SCardError.Success)
                throw error.ToException($"Setting attribute {(SCardAttribute)attributeId} of reader '{Name}'");
        }
    }

    public void SetAttrib(IntPtr attributeId, byte[] sendBuffer) => SetAttrib(attributeId, sendBuffer, sendBuffer?.Length ?? 0);

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer, int sendBufferLength) =>
        SetAttrib((nint)attributeId, sendBuffer, sendBufferLength);

    public void SetAttrib(SCardAttribute attributeId, byte[] sendBuffer) => SetAttrib((nint)attributeId, sendBuffer);
}
