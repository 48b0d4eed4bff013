use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/reports',
    [
        'Accept' => 'text/html;level=1,application/json;q=0.9',
        'Accept-Language' => 'de,en;q=0.5',
        'Cache-Control' => 'no-cache,max-age=0',
        'If-Match' => '"a","b"',
        'Prefer' => 'return=minimal;x="y",wait=5',
        'Content-Type' => 'application/json;charset=UTF-8',
        'Content-Disposition' => 'attachment;filename="r.json"',
    ],
    '{"a": 1}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
