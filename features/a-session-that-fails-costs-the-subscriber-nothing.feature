@long
Feature: A session that fails costs the subscriber nothing
  A server that is down must neither take the services away that the card has brought, nor drain the battery.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5 step 5; reading 18.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: What fails below the session is tried again, as the device declares

    @DMSC-FLO-005 @DMSC-1.0-con-1241 @sees-S @sees-D
    Scenario: Connections are reset
      Given the operator's server resets every connection
      And the device has been provisioned from Alice's card
      Then the device has tried again as often as it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1242 @sees-S @sees-D
    Scenario: Connections are closed
      Given the operator's server closes every connection without an answer
      And the device has been provisioned from Alice's card
      Then the device has tried again as often as it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1243 @sees-S @sees-D
    Scenario: Messages break off
      Given the operator's server answers with messages that break off
      And the device has been provisioned from Alice's card
      Then the device has tried again as often as it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1244 @sees-S @sees-D
    Scenario: Messages are called something else
      Given the operator's server answers with another MIME type
      And the device has been provisioned from Alice's card
      Then the device has tried again as often as it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

  Rule: A server that comes back is served

    @DMSC-FLO-005 @DMSC-1.0-con-1245 @sees-S @sees-D
    Scenario: The server says when it is back
      Given the operator's server is unavailable at first, and says for how long
      And the device has been provisioned from Alice's card
      Then the session has come about in the first retry, no sooner than the server has said
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1246 @sees-S @sees-D
    Scenario: The server answers too late
      Given the operator's server is too slow at first
      And the device has been provisioned from Alice's card
      Then the session has come about in the first retry, no sooner than the device declares
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1247 @sees-S @sees-D
    Scenario: The server cannot be reached
      Given the operator's server is out of reach
      And the device has been provisioned from Alice's card
      When the operator's server is in reach again
      Then a session with the operator's server has run to its end
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1248 @sees-S @sees-D
    Scenario: The connection is lost in the middle
      Given the operator's server loses every connection when the device has answered its commands
      And the device has been provisioned from Alice's card
      Then the device has tried again as often as it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

  Rule: A session that makes no sense is not repeated without end

    @DMSC-FLO-005 @DMSC-1.0-con-1249 @sees-S @sees-D
    Scenario: The answer is for another session
      Given the operator's server answers for another session
      And the device has been provisioned from Alice's card
      Then the device has tried no more often than it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1250 @sees-S @sees-D
    Scenario: The nonce is an old one
      Given the operator's server refuses the device again and again with the same nonce
      And the device has been provisioned from Alice's card
      Then the device has tried no more often than it declares, and no sooner
      And every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-FLO-005 @DMSC-1.0-con-1251 @sees-S @sees-D
    Scenario: The device is sent elsewhere
      Given the operator's server sends the device on to the stranger's server
      And the device has been provisioned from Alice's card
      Then the device has tried no more often than it declares, and no sooner
      And the stranger's server has got nothing
      And every management object of Alice's card is in the management tree, whole and unchanged
