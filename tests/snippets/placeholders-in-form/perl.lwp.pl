use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/oauth/token',
    Content => [
        'client_id' => 'YOUR_CLIENT_ID',
        'code' => 'a "<CODE>" & $x',
        'redirect' => 'https://{host}/cb?x={{state}}',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
