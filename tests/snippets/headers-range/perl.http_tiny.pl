use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/files/1', {
    headers => {
        'Range' => 'bytes=0-99',
        'Accept-Encoding' => 'gzip, br',
        'Content-Range' => 'bytes 0-6/7',
        'Content-Type' => 'text/plain',
    },
    content => 'content',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
