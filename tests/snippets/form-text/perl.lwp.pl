use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/form',
    [
        'Content-Type' => 'application/x-www-form-urlencoded',
    ],
    'a=1&b=two+words&a=%C3%A9&flag',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
