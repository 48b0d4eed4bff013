use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users', {
    headers => {
        '__proto__' => 'x',
        'constructor' => 'y',
        '10' => 'ten',
        '2' => 'two',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
