use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/oauth/token',
    Content => [
        'grant_type' => 'client_credentials',
        'client_id' => 'YOUR_CLIENT_ID',
        'scope' => 'read write',
        'redirect_uri' => 'https://example.com/cb?a=b&c=d',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
