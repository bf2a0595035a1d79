Feature: A server's commands do what they say
  A server that is told something else than what has happened takes the next step on a device that it does not know.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.3; OMA Device Management Representation Protocol 1.2, 6.6 and 10.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"

  Rule: One command to one node

    @DMSC-PRE-001 @DMSC-1.0-con-1210 @sees-S @sees-D
    Scenario: What can be done is done
      Given the operator's server will add, replace, get and delete nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1211 @sees-S @sees-D
    Scenario: What cannot be done is refused with its reason
      Given the operator's server will command what cannot be done with the nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1212 @sees-S @sees-D
    Scenario: What another server alone may do is refused
      Given the operator's server will command what another server alone may do in the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1213 @sees-S @sees-D
    Scenario: Properties of nodes are got and replaced
      Given the operator's server will get and replace properties of the nodes of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

  Rule: What a device may have

    @DMSC-PRE-001 @DMSC-1.0-con-1214 @sees-S @sees-D
    Scenario: Nodes are listed
      Given the operator's server will ask what nodes the device's store has
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1215 @sees-S @sees-D
    Scenario: A node is copied
      Given the operator's server will copy a node of the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1216 @sees-S @sees-D
    Scenario: A node that cannot be executed is not
      Given the operator's server will have nodes of the device's store executed
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

  Rule: Commands that belong together

    @DMSC-PRE-001 @DMSC-1.0-con-1217 @sees-S @sees-D
    Scenario: All of an Atomic is done
      Given the operator's server will send an Atomic for the device's store, all of which can be done
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1218 @sees-S @sees-D
    Scenario: Nothing of an Atomic is done, a part of which cannot be
      Given the operator's server will send an Atomic for the device's store, a part of which cannot be done
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it

    @DMSC-PRE-001 @DMSC-1.0-con-1219 @sees-S @sees-D
    Scenario: A Sequence is done in its order
      Given the operator's server will send a Sequence for the device's store
      And the device has been provisioned from Alice's card
      Then the operator's server has got the status that the protocol demands for each command
      And the device's store is what the commands have made of it
