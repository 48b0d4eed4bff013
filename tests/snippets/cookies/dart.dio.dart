import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/me',
    options: Options(
      method: 'GET',
      headers: {
        'Cookie': 'session=abc%20def==; theme=dark mode%3B x; session=second',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
