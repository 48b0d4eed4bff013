use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload',
    'Content-Type' => 'form-data',
    Content => [
        'metadata' => [undef, undef, 'Content-Type' => 'application/json', Content => '{"tags": ["a", "b"]}'],
        'lines' => "one\ntwo",
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
