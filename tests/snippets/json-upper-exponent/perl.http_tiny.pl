use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/numbers', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{"avogadro": 6.02E+23, "small": 1E-7}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
