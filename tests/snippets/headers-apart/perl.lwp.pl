use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'Cookie' => 'a=1',
        'Cookie' => 'b=2',
        'accept' => 'text/html',
        'Proxy-Connection' => 'keep-alive',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
