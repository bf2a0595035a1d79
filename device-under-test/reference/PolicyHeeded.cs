namespace ReferenceDevice;

/// <summary>What the policy says is done.</summary>
public class PolicyHeeded : IPolicing
{
    public virtual bool Reads(bool isAllowed) => isAllowed;

    public virtual bool Refuses(bool isRefused) => isRefused;
}
