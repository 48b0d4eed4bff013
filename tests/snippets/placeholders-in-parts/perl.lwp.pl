use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = POST(
    'https://api.example.com/upload?key=YOUR_API_KEY',
    'Content-Type' => 'form-data',
    Content => [
        'token' => '<TOKEN>',
        'file' => [undef, 'a.txt', 'Content-Type' => 'text/plain', Content => "it's \${user.name}\n"],
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
