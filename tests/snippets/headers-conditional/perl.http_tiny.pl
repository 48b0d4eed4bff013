use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/report.csv', {
    headers => {
        'If-None-Match' => 'W/"a1b2", "c3"',
        'If-Modified-Since' => 'Tue, 15 Nov 1994 08:12:31 GMT',
        'Range' => 'bytes=0-99',
        'Accept' => 'text/csv;q=0.9, */*;q=0.1',
        'X-Forwarded-For' => '192.0.2.1, 198.51.100.2',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
