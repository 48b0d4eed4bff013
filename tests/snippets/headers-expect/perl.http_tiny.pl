use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/users', {
    headers => {
        'Expect' => '100-continue',
        'Content-Type' => 'text/plain',
    },
    content => 'x',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
