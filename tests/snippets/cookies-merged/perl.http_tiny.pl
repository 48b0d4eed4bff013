use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/me', {
    headers => {
        'Cookie' => 'a=1; b=2; c=3',
        'X-After' => 'x',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
