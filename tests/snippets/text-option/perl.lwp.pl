use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'text/plain',
    ],
    '--config=/etc/passwd -o x',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
