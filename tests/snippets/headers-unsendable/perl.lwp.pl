# the header `X-Lines` holds line breaks or control characters: spaces are sent instead
# the header `Bad Name` is left out: its name is no HTTP token
# the header `X:Colon` is left out: its name is no HTTP token
# `Transfer-Encoding` is left out: the client frames the body itself
# `Content-Length: 12` is not the length of the body: the client sends the right one
use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'GET',
    'https://api.example.com/users',
    [
        'X-Lines' => 'a  X-Injected: b',
        'X-Good' => 'z',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
