# LWP does not let a program set `Connection`: it is left out
use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'TE' => 'trailers',
        'Upgrade' => 'h2c',
        'Keep-Alive' => 'timeout=5',
        'Trailer' => 'X-Sum',
        'Via' => '1.1 proxy',
        'Date' => 'Tue, 15 Nov 1994 08:12:31 GMT',
        'Range' => 'bytes=0-1',
        'If-None-Match' => '*',
        'Proxy-Authorization' => 'Basic x',
        'Sec-CH-UA' => '"x"',
        'Set-Cookie' => 'a=b',
        'Max-Forwards' => '3',
        'X-HTTP-Method-Override' => 'PATCH',
        'Access-Control-Request-Method' => 'PUT',
        'Accept-Charset' => 'utf-8',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
