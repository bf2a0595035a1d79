Feature: Applications and sessions use the card's connection
  Data that leave by another way than the operator has provided are paid for twice, or do not arrive.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.4.

  Background:
    Given the device has a connection of its own, through a proxy of its own

  Rule: An application reaches its server through the connection of the card

    @DMSC-POST-002 @DMSC-1.0-con-0214 @sees-A
    Scenario: The browser goes through the proxy of the card
      Given Alice's card carries the access point "internet" and the proxy "gateway" behind it
      And Alice's card carries the mail account "corporate" and the browser account "portal"
      And the servers of Alice's accounts are behind the proxies
      And the device has been provisioned from Alice's card
      When the browser is used
      Then the browser has reached the home page "portal" of Alice's card through the card's proxy

    @DMSC-POST-002 @DMSC-1.0-con-0215 @sees-A
    Scenario: Mail goes through the proxy of the card
      Given Alice's card carries the access point "internet" and the proxy "gateway" behind it
      And Alice's card carries the mail account "corporate" and the browser account "portal"
      And the servers of Alice's accounts are behind the proxies
      And the device has been provisioned from Alice's card
      When the mail application is used
      Then the mail application has logged in to the account "corporate" of Alice's card through the card's proxy

    @DMSC-POST-002 @DMSC-1.0-con-0216 @sees-A
    Scenario: Where the card has no proxy, the device's own is not used
      Given Alice's card carries the access point "internet" and the mail account "corporate"
      And Alice's card carries the browser account "portal" as well
      And the servers of Alice's accounts can be reached by every way
      And the device has been provisioned from Alice's card
      When the browser is used
      Then the browser has reached the home page "portal" of Alice's card without a proxy

  Rule: A session reaches its server through the connection of the card

    @DMSC-POST-003 @DMSC-1.0-con-0218 @sees-S
    Scenario: A session goes to the address of the card's account, and in its user's name
      Given Alice's card carries the access point "internet" and the management account "operator"
      And the management account "operator" on Alice's card leads to another place of the operator's server
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message of the session was for the address of the account "operator" of Alice's card, and from its user
      And the session was authenticated with the account "operator" of Alice's card

    @DMSC-POST-003 @DMSC-1.0-con-0226 @sees-S
    Scenario: A session goes to where the account leads today
      Given Alice's card carries the access point "internet" and the management account "operator"
      And the device has been provisioned from Alice's card
      And the management account "operator" on Alice's card leads to another place of the operator's server
      When the device is switched off, and on with Alice's card
      Then a session with the operator's server has run to its end
      And every message of the session was for the address of the account "operator" of Alice's card, and from its user

    @DMSC-POST-003 @DMSC-1.0-con-0219 @sees-S
    Scenario: A session goes through the proxy of the card
      Given Alice's card carries the access point "internet" and the proxy "gateway" behind it
      And Alice's card carries the management account "operator"
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message of the session has gone through the card's proxy

    @DMSC-POST-003 @DMSC-1.0-con-0220 @sees-S
    Scenario: A session that the card does not want is opened when the device is told to
      Given Alice's card carries the access point "internet" and the management account "operator"
      And the management account "operator" on Alice's card wants no session
      And the device has been provisioned from Alice's card
      Then the device opens no session
      When the device is told to open a session with the operator's server
      Then a session with the operator's server has run to its end
