use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('DELETE', 'https://api.example.com/users', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{"ids": [1, 2, 3]}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
