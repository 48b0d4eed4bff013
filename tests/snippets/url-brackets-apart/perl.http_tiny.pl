use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B');
print "$response->{status} $response->{reason}\n$response->{content}\n";
