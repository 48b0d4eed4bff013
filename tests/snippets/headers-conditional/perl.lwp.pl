use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/report.csv',
    [
        'If-None-Match' => 'W/"a1b2", "c3"',
        'If-Modified-Since' => 'Tue, 15 Nov 1994 08:12:31 GMT',
        'Range' => 'bytes=0-99',
        'Accept' => 'text/csv;q=0.9, */*;q=0.1',
        'X-Forwarded-For' => '192.0.2.1, 198.51.100.2',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
