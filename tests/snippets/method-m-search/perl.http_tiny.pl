use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('M-SEARCH', 'https://api.example.com/devices');
print "$response->{status} $response->{reason}\n$response->{content}\n";
