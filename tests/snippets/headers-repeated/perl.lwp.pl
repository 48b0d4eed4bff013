use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'X-Tag' => 'one',
        'X-Other' => 'x',
        'x-tag' => 'two, three',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
