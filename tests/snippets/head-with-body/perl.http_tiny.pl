use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('HEAD', 'https://api.example.com/files/1', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => 'odd',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
