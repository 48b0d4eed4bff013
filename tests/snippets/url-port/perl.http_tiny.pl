use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'http://localhost:8080/health');
print "$response->{status} $response->{reason}\n$response->{content}\n";
