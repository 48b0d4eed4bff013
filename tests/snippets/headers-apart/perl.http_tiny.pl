use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users', {
    headers => {
        'Cookie' => ['a=1', 'b=2'],
        'accept' => 'text/html',
        'Proxy-Connection' => 'keep-alive',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
