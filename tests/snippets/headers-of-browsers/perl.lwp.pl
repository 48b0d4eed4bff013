# LWP does not let a program set `Connection`: it is left out
use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'Host' => 'other.example.com',
        'User-Agent' => 'harkdown/1.0 (docs)',
        'Accept-Encoding' => 'gzip, br',
        'Referer' => 'https://example.com/',
        'Origin' => 'https://example.com',
        'Accept-Language' => 'de',
        'Cache-Control' => 'no-cache',
        'Sec-Fetch-Mode' => 'cors',
        'DNT' => '1',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
