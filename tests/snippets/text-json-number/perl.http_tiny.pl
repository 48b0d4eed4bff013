use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/counter', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '12345678901234567890',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
