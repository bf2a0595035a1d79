Feature: A server has the rights that a node gives it
  Data that a server can reach without the right to them belong to whoever runs a server.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Tree and Description 1.2, 6 and 7.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: The access list of a node says who may do what

    @DMSC-PRE-001 @DMSC-1.0-con-1235 @sees-S @sees-D
    Scenario: A node's own list counts, and else the nearest above it
      Given the operator's server will work on nodes with access lists of every kind
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1236 @sees-S @sees-D
    Scenario: A list is changed by whoever may
      Given the operator's server will change access lists and use what they grant
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1237 @sees-S @sees-D
    Scenario: What a server makes where it may add alone is its own
      Given the operator's server will make nodes where it may add alone
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

  Rule: A node is known by its name and its place

    @DMSC-PRE-001 @DMSC-1.0-con-1238 @sees-S @sees-D
    Scenario: A node is renamed with all that is below it
      Given the operator's server will rename nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1239 @sees-S @sees-D
    Scenario: An address that names nothing is refused
      Given the operator's server will address nodes of the device's store in every way
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it
