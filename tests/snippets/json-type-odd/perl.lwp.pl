use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PUT',
    'https://api.example.com/notes/1',
    [
        'content-type' => 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
    ],
    '{"a": [1.10, "b"]}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
