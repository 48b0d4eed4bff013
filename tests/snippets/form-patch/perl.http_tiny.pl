use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PATCH', 'https://api.example.com/settings', {
    headers => {
        'Content-Type' => 'application/x-www-form-urlencoded',
    },
    content => 'callback=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc%26d%3De%23f&template={{name}}%20${name}%20%23{name}&enabled=true',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
