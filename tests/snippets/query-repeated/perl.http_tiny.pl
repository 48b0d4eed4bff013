use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/search?tag=a&tag=b&q=x%20y+z');
print "$response->{status} $response->{reason}\n$response->{content}\n";
