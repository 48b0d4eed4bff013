use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/archive',
    [
        'Accept-Encoding' => 'identity',
        'User-Agent' => 'curl/8.5.0',
        'Accept' => '*/*',
        'DNT' => '1',
        ':X_Under_Score' => 'kept',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
