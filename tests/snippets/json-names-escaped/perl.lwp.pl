use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/notes',
    [
        'Content-Type' => 'application/json',
    ],
    '{
  "say \\"hi\\"": 1,
  "back\\\\slash": 2,
  "line\\nbreak": 3,
  "tab\\t": 4,
  "it\'s #{x} $y `z`": 5
}',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
