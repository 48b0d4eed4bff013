use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/search?&a&b=&=c&d==e&a%20b=c%2Bd');
print "$response->{status} $response->{reason}\n$response->{content}\n";
