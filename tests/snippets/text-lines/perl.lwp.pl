use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'text/plain; charset=utf-8',
    ],
    "one\r
two
\tthree \"\"\" and `ticks`

five \\ \${six}
",
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
