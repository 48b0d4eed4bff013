use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/raw', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => '--data -X DELETE',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
