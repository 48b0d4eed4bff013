use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload',
    'Content-Type' => 'form-data',
    Content => [
        'text' => "--a b\r
not a boundary\r
--a b--",
        'empty' => '',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
