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
    '%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` "q" \'r\' <%= s %> ?> */ -- ; rm',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
