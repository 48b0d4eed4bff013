use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload',
    'Authorization' => 'Bearer ABCD',
    'Content-Type' => 'form-data',
    Content => [
        'title' => 'My notes',
        'file' => [undef, 'notes.txt', 'Content-Type' => 'text/plain', Content => 'first line
second line
'],
        'title' => 'again',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
