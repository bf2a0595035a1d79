Feature: Messages have the form that the other side takes
  A message that the other side cannot read, or does not take, ends a session that somebody is waiting for.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Protocol 1.2, 6 and 7.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: A server is spoken to in an encoding that it takes

    @DMSC-PRE-001 @DMSC-1.0-con-1260 @sees-S
    Scenario: A server that takes XML alone
      Given the operator's server takes XML alone
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message that the operator's server has taken is in XML

    @DMSC-PRE-001 @DMSC-1.0-con-1261 @sees-S @sees-D
    Scenario: A server that takes WBXML alone
      Given the operator's server takes WBXML alone
      And the operator's server will put octets into the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it
      And every message that the operator's server has taken is in WBXML

    @DMSC-PRE-001 @DMSC-1.0-con-1265 @sees-S
    Scenario: A server that takes both
      Given the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And the first message is in the encoding that the device declares

  Rule: What is longer than a message goes in several

    @DMSC-PRE-001 @DMSC-1.0-con-1262 @sees-S @sees-D
    Scenario: A large object for the device
      Given the operator's server will put a value into the device's store that is longer than its messages
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1263 @sees-S
    Scenario: A large object for the server
      Given the operator's server will get a value of the device's store that is longer than the messages it takes
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And no message of the device is longer than the operator's server has said

    @DMSC-PRE-001 @DMSC-1.0-con-1264 @sees-S
    Scenario: Many answers for a server that takes short messages
      Given the operator's server will get many values of the device's store, and takes short messages alone
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And no message of the device is longer than the operator's server has said
      And no message of the device breaks a rule of the protocol

    @DMSC-PRE-001 @DMSC-1.0-con-1267 @sees-S @sees-D
    Scenario: Many commands of a server that sends short messages
      Given the operator's server will put many values into the device's store, and sends short messages alone
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it
      And no message of the device breaks a rule of the protocol

  Rule: Messages keep to the protocol

    @DMSC-PRE-001 @DMSC-1.0-con-1266 @sees-S
    Scenario: The server wants the rest of the session at another address
      Given the operator's server wants the rest of its sessions at another address
      And the device has been provisioned from Alice's card
      Then a session with the operator's server has run to its end
      And every message to the operator's server but the first has gone to that address

    @DMSC-PRE-001 @DMSC-1.0-con-1290 @sees-S @sees-D
    Scenario: A session in which everything happens
      Given the account "operator" on Alice's card says that the server has to prove who it is
      And the operator's server will send commands of every kind for the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it
      And no message of the device breaks a rule of the protocol
