using ReferenceDevice.Connectivity;

namespace ReferenceDevice;

/// <summary>The way that the account names is taken, through the proxy behind it if there is one.</summary>
public class ConnectionAsNamed : IConnectionRule
{
    public virtual bool FollowsTheCard => true;

    public virtual HttpProxy? Through(HttpProxy? behind, HttpProxy? any) => behind;
}
