use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users/?');
print "$response->{status} $response->{reason}\n$response->{content}\n";
