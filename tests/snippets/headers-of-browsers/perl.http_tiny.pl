# HTTP::Tiny does not let a program set `Host`: it is left out
use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users', {
    headers => {
        'User-Agent' => 'harkdown/1.0 (docs)',
        'Accept-Encoding' => 'gzip, br',
        'Referer' => 'https://example.com/',
        'Origin' => 'https://example.com',
        'Accept-Language' => 'de',
        'Cache-Control' => 'no-cache',
        'Connection' => 'keep-alive',
        'Sec-Fetch-Mode' => 'cors',
        'DNT' => '1',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
