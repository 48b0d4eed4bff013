use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PURGE', 'https://api.example.com/cache/front');
print "$response->{status} $response->{reason}\n$response->{content}\n";
