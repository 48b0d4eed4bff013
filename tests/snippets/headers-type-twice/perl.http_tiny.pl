use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/users', {
    headers => {
        'Content-Type' => ['application/json', 'text/plain'],
    },
    content => '{"a": 1}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
